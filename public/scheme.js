// What must be settled before the first paint. A page as known on another day is made by the app: the
// prerendered one, which is today's, stays hidden until then.
if (/[?&]known=\d/.test(location.search)) document.documentElement.dataset.known = ''

// The reader's choice of light or dark; see src/composables/useColourScheme.ts.
try {
  var chosen = localStorage.getItem('siktemal-colour-scheme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.colorScheme = chosen
} catch {
  // Without storage the system decides.
}
