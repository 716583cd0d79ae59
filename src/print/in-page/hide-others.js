/**
 * Print some blocks of the text alone, for a report that is printed in parts. The others stay where they are, because styles
 * may depend on what stands beside a block.
 *
 * @param {{ readonly blocks: readonly Element[], readonly main: Element }} sheet @param {{ readonly from: number, readonly to: number }} part
 */
export function hideOthers({ blocks, main }, { from, to }) {
  const shown = new Set(blocks.slice(from, to).flatMap((block) => sectionsAround(block, main)))
  const others = [...blocks.slice(0, from), ...blocks.slice(to)]
  // With their sections, because one without content still has its margins.
  for (const other of others.flatMap((block) => [block, ...sectionsAround(block, main)])) {
    if (other instanceof HTMLElement && !shown.has(other)) other.style.setProperty('display', 'none', 'important')
  }
}

/** @param {Element} block @param {Element} main @returns {Element[]} */
function sectionsAround({ parentElement: section }, main) {
  return section && section !== main ? [section, ...sectionsAround(section, main)] : []
}
