/** Puts what stands on a page onto its sheet. */
export function showSheet(sheet, { cover, clips, contents }, { boxes, rooms, linkBase }) {
  const page = sheet.ownerDocument
  const make = (className, ...children) => {
    const element = page.createElement('div')
    element.className = className
    element.append(...children)
    return element
  }
  if (cover !== undefined) {
    sheet.innerHTML = cover
    return
  }
  const room = make('preview-room')
  room.style.blockSize = `${clips.isTurned ? rooms.turned : rooms.upright}px`
  sheet.clips = contents.clips.map((clip, number) => {
    const whole = make('preview-whole')
    whole.innerHTML = clip.html
    const outer = make(clips.clips[number].of === 'head' ? 'preview-clip preview-again' : 'preview-clip', whole)
    outer.style.insetBlockStart = `${clips.tops[number]}px`
    outer.style.insetInlineStart = `${clip.x}px`
    room.append(outer)
    return { outer, whole, ...clip }
  })
  const notes = contents.notes.map((note) => {
    const outer = make('preview-note')
    outer.innerHTML = note.html
    return { outer, ...note }
  })
  if (notes.length > 0) room.append(footOf(make, notes))
  // As they are printed, because the style of a theme may tell links by their addresses.
  for (const link of room.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', linkBase + link.getAttribute('href'))
  const margins = boxes.map((name) => make(`preview-slot preview-slot-${name}`, make(`preview-margin preview-${name}`)))
  sheet.replaceChildren(room, ...margins)
  placeSheet(sheet)
  for (const note of notes) if (!note.isWhole) cutNote(note)
}

/** Each clip shows its stretch of what it holds; to be done again when fonts have come. */
export function placeSheet(sheet) {
  if (!sheet.clips) return
  const scale = sheet.getBoundingClientRect().width / sheet.offsetWidth || 1
  // Read all, then written, so that the page is laid out once.
  const read = sheet.clips.map(({ whole, start, end, height }) => {
    const from = heightAt(whole, start, scale)
    return { from, height: end ? heightAt(whole, end, scale) - from : height }
  })
  for (const [number, { from, height }] of read.entries()) {
    sheet.clips[number].whole.style.insetBlockStart = `${-from}px`
    sheet.clips[number].outer.style.blockSize = `${height}px`
  }
}

/** How far a place is below the upper edge of what holds it. */
function heightAt(whole, { path, offset, shift }, scale) {
  const node = path.reduce((each, index) => each?.childNodes[index], whole)
  if (!node) return 0
  const { top } = whole.getBoundingClientRect()
  if (offset === undefined) return (node.getBoundingClientRect().top - top) / scale + shift
  const range = whole.ownerDocument.createRange()
  range.setStart(node, Math.min(offset, node.length))
  range.setEnd(node, Math.min(offset + 1, node.length))
  return (range.getBoundingClientRect().top - top) / scale + shift
}

/** The notes stand in what the text stands in, as the style of the theme expects. */
function footOf(make, notes) {
  const place = make('preview-foot preview-foot-place')
  place.innerHTML =
    '<div class="sheet"><main class="text"><div class="foot" style="inset-block-start: auto"></div></main></div>'
  place.querySelector('.foot').append(
    ...notes.map(({ outer }, index) => {
      // What stands between two notes is the margin of the second.
      if (index > 0) outer.style.marginBlockStart = '3px'
      return outer
    }),
  )
  return place
}

/** Of a note that goes on over the page, the lines that stand here. */
function cutNote({ outer, start, height }) {
  outer.style.blockSize = `${height}px`
  if (outer.firstElementChild) outer.firstElementChild.style.marginBlockStart = `${-start.shift}px`
}
