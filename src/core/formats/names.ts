/**
 * Every way to publish a report, by name, without what does it: that takes a while to load, and the browser starts before.
 * They are written in this order: the PDF first, because the others name its pages.
 */
export const formatNames = ['pdf', 'html', 'recommendations', 'contents'] as const

export type FormatName = (typeof formatNames)[number]
