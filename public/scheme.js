// Applies the reader's choice of light or dark before the first paint; see src/composables/useColourScheme.ts.
try {
  var chosen = localStorage.getItem('siktemal-colour-scheme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.colorScheme = chosen
} catch {
  // Without storage the system decides.
}
