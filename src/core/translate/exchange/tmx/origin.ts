/** `o-tmf` of a memory whose marks are elements, and whose text has none. */
export const own = 'rapporteur'

/** `o-tmf` of a memory whose marks stand in its text, as in the memories that OmegaT makes of PO files. */
export const asIs = 'rapporteur-po'
