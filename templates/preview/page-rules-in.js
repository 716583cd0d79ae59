/** The `@page` rules of a style sheet, as they are written: each with its own declarations, and its boxes with theirs. */
export function pageRulesIn(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, ' ')
  return blocksIn(plain, /@page\b([^{;]*)\{/g).map(({ name, body }) => {
    const boxes = blocksIn(body, /@([\w-]+)\s*\{/g)
    const declarations = boxes.reduce((rest, { whole }) => rest.replace(whole, ''), body)
    return {
      selector: name,
      declarations,
      boxes: boxes.map((box) => ({ name: box.name, declarations: box.body })),
    }
  })
}

function blocksIn(css, start) {
  return [...css.matchAll(start)].map(({ 0: head, 1: name, index }) => {
    const from = index + head.length
    const to = endOf(css, from)
    return { name: name.trim(), body: css.slice(from, to), whole: css.slice(index, to + 1) }
  })
}

/** Where the brace is closed that was opened before. */
function endOf(css, from) {
  let depth = 1
  for (const { 0: found, index } of css.slice(from).matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{}]/g)) {
    if (found === '{') depth++
    if (found === '}' && --depth === 0) return from + index
  }
  return css.length
}
