/** The shells for which there are completions. */
export const shells: readonly string[] = ['bash', 'zsh', 'fish']
