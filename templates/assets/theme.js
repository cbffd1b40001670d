// The colours that the reader chose, before anything is drawn; and words for the scripts that follow.
try {
  const theme = localStorage.getItem('hectograph theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch { /* as the system has it */ }
// Words with something filled in, and of a number n of things in its form; docs/languages.md says how they come here.
let rules;
window.say = (text, named = {}) => {
  const forms = text.split('\t'), form = forms[1] && (rules ||= new Intl.PluralRules(document.documentElement.lang)).select(named.n);
  return (form ? forms[(forms.indexOf(form) + 1 || forms.indexOf('other') + 1)] : text).replace(/{(\w+)}/g, (all, name) => named[name] ?? all);
};
