hectograph("v-0","bold breaks brien display emile emphasis goes hold means must narrow press result same script show small some well word words להעתקה")
