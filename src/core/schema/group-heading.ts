import { record } from './record.ts'
import type { Shape } from './shape.ts'
import { text } from './text.ts'
import { wholeNumber } from './whole-number.ts'

/** How a group of recommendations is headed, and where it stands. */
export interface GroupHeading {
  readonly heading: string
  readonly order: number | undefined
}

const alone = text('The heading of the group.')
const ordered = record(
  { heading: alone, order: wholeNumber('Where the group stands; otherwise where the text puts it.') },
  'The heading and the order of the group.',
  ['heading'],
)

/** A heading, or a heading with an order. */
export const groupHeading: Shape<GroupHeading> = {
  schema: { anyOf: [alone.schema, ordered.schema] },
  read(value, reading) {
    if (value.kind !== 'mapping') {
      const heading = alone.read(value, reading)
      return heading === undefined ? undefined : { heading, order: undefined }
    }
    const values = ordered.read(value, reading)
    return values?.heading === undefined ? undefined : { heading: values.heading, order: values.order }
  },
}
