/** Where a value stands in a list that never falls: `3.5` is halfway between the fourth and the fifth. */
export function indexIn(list, value) {
  let [low, high] = [0, list.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (list[middle] <= value) low = middle
    else high = middle - 1
  }
  const step = list[low + 1] - list[low]
  return step > 0 ? low + Math.max(0, Math.min(1, (value - list[low]) / step)) : low
}

/** What stands in a list at such a place. */
export function valueAt(list, index) {
  const low = Math.max(0, Math.min(list.length - 1, Math.floor(index)))
  return list[low] + (index - low) * ((list[low + 1] ?? list[low]) - list[low])
}
