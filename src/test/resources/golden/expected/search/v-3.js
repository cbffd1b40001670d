hectograph("v-3","alert algebra always baths beyond experiments fifty first five here jelly known laid narrow nowhere obriensonswhat reach reader result roux violet write מבוא")
