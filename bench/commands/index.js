import { barePrint } from './bare-print.js'
import { pagedJs } from './pagedjs.js'
import { rapporteur } from './rapporteur.js'
import { typst } from './typst.js'
import { weasyPrint } from './weasyprint.js'

/** What is compared, in the order of the table. */
export const programs = [rapporteur, barePrint, typst, weasyPrint, pagedJs]
