// Makes the frames of this site on a page exactly as high as what they show. It hears only frames whose
// address is of the site that it comes from, changes nothing but their height, and keeps nothing.
;(function () {
  var script = document.currentScript
  if (!script || !script.src) return
  var site = new URL('.', script.src)

  function isOurs(frame) {
    try {
      var address = new URL(frame.src, document.baseURI)
      var path = address.pathname
      return (
        address.origin === site.origin &&
        path.indexOf(site.pathname) === 0 &&
        /^((nb|nn|en)\/)?embed\//.test(path.slice(site.pathname.length))
      )
    } catch {
      return false
    }
  }
  function frames() {
    return Array.prototype.filter.call(document.querySelectorAll('iframe'), isOurs)
  }
  window.addEventListener('message', function (event) {
    var data = event.data
    if (event.origin !== site.origin || !data || data.type !== 'siktemal:height') return
    var height = Number(data.height)
    if (!(height > 0 && height < 20000)) return
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(height) + 'px'
    })
  })
  // Those that spoke before anybody listened.
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage({ type: 'siktemal:ask' }, '*')
  })
})()
