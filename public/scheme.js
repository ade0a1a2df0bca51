// What must be settled before the first paint. A page as known on another day is made by the app: the
// prerendered one, which is today's, stays hidden until then. So does an embed of another series, of one
// target or of a view of the explorer, for it stands in a text that is about that.
var isEmbed = /\/embed\//.test(location.pathname)
var another = isEmbed ? /[?&](?!theme=)[^=&]+=/ : /[?&]known=\d/
if (another.test(location.search)) document.documentElement.dataset.known = ''

// The reader's choice of light or dark; see src/composables/useColourScheme.ts. An embed is as the page
// that it stands in asks for, whatever its reader has chosen elsewhere.
try {
  var chosen = isEmbed
    ? (/[?&]theme=(light|dark)\b/.exec(location.search) || [])[1]
    : localStorage.getItem('siktemal-colour-scheme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.colorScheme = chosen
} catch {
  // Without storage the system decides.
}
