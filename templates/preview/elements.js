// Short ways to what the page is made of.

export const byId = (id) => document.getElementById(id)

export function create(name, className, ...children) {
  const element = document.createElement(name)
  if (className) element.className = className
  element.append(...children)
  return element
}

/** A button that looks like a link. */
export function link(className, text, clicked) {
  const button = create('button', className, text)
  button.type = 'button'
  button.addEventListener('click', clicked)
  return button
}

/** Messages are written with code between backticks. */
export function inCode(text) {
  return text.split('`').map((part, index) => (index % 2 ? create('code', '', part) : part))
}

/** `2 errors`, and nothing of none. */
export function counted(count, name) {
  return count === 0 ? '' : `${count.toLocaleString('en')} ${name}${count === 1 ? '' : 's'}`
}
