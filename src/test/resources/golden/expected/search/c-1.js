hectograph("c-1","מבוא קצר להעתקה ביד\tright-to-left\n𝒜 and 𝔅, or letters beyond the first plane\tscript-letters\n🧪 Small experiments, 👩‍🔬 large claims\t-17")
