// The colours that the reader chose, before anything is drawn.
try {
  const theme = localStorage.getItem('hectograph theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch { /* as the system has it */ }
