hectograph("f-0",[[1999,2026,2023,1880,0,2024,2025],["bounds","printing","ink-and-colour"],["Bounds: A \u003c B","Printing","Ink & colour"],"0 10 2 312 102 112 41 10 11 50 612"])
