import { expect, test } from 'vitest'
import { openBrowser } from '../../../src/print/browser.ts'
import { printReport } from '../../support/printed.ts'
import { reportOfTexts } from '../../support/rendered.ts'
import { isInstalled, runTool } from '../../support/run-tool.ts'
import { whileTesting } from '../../support/while-testing.ts'

const browser = whileTesting(openBrowser)

test.skipIf(!isInstalled('pdftotext', '-v'))(
  'at least 95 of 100 different words in Arabic, written without vowels, are whole to pdftotext',
  async () => {
    const report = reportOfTexts({ 'report.yaml': 'title: تقرير\nlanguage: ar\n', 'sections/a.md': section })
    const { bytes } = await printReport(report, browser())
    const { stdout } = runTool({ 'report.pdf': bytes }, ['pdftotext', '-layout', 'report.pdf', '-'])
    const [written, read] = [wordsOf(section), wordsOf(stdout)]
    const torn = [...written].filter((word) => !read.has(word))
    expect(written.size).toBeGreaterThan(200)
    expect(torn.length, torn.join(' ')).toBeLessThanOrEqual(written.size * 0.05)
  },
)

// A reader puts the letters of a ligature in one character, where Unicode has one.
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.normalize('NFKC').match(/[ء-غف-يٱ-ۓ]+/g))
}

const section = `---
title: الإطار القانوني والمؤسسي
---

دعت الحكومة بعثة دولية لمراقبة الانتخابات التشريعية المقررة في شهر أيلول، فوصل المراقبون قبل يوم الاقتراع بستة أسابيع، وتوزعوا على جميع المحافظات والمدن الكبرى، والتقوا المرشحين وممثلي الأحزاب والقضاة والصحفيين.[^a] وقد سمح القانون لهم بدخول مراكز التصويت كلها، غير أن بعض اللجان المحلية اشترطت إذنا خطيا مسبقا، خلافا لما ينص عليه الدستور.

## تسجيل الناخبين

يبلغ عدد المسجلين في القوائم النهائية نحو سبعة ملايين شخص، نصفهم من النساء. وتحدث هذه القوائم مرة كل سنة، ويحق لكل مواطن أن يتحقق من بياناته ويطلب تصحيحها خلال خمسة عشر يوما. ومع ذلك بقيت أسماء كثيرين ممن هاجروا أو توفوا، ولم تنشر الهيئة أي توضيح عن أسباب التأخير.

- أولا: ضمان استقلال الهيئة وحياد أعضائها؛
- ثانيا: نشر النتائج مفصلة بحسب كل مركز فور انتهاء الفرز؛
- ثالثا: **تسهيل وصول ذوي الإعاقة** إلى صناديق الاقتراع.

> لكل إنسان حق في أن يشارك في إدارة شؤون بلاده، مباشرة أو بواسطة ممثلين يختارهم بحرية.

## الحملة والإعلام

جرت الحملة في أجواء هادئة عموما، وإن شكا بعض المتنافسين من غياب المساواة في الظهور على شاشات التلفزيون الرسمي. وخصصت الإذاعة لكل قائمة ثلاثين دقيقة مجانا، بينما غطت الصحف الخاصة نشاطات الأحزاب الغنية أكثر من غيرها، ولجأ آخرون إلى شبكات التواصل لإيصال رسائلهم إلى الجمهور.

:::table{#t caption="توزيع المقاعد على الدوائر"}
| الدائرة | المقاعد |
|---|--:|
| الشمال والساحل | 24 |
| الهضبة الوسطى | 31 |
| الصحراء الجنوبية | 12 |
:::

:::recommendation{#r to="البرلمان"}
ينبغي تعديل قانون الأحزاب بحيث يفصح كل حزب عن مصادر تمويله ونفقاته قبل الاقتراع وبعده، وأن تعاقب المخالفات بغرامات متناسبة.[^b]
:::

[^a]: انضم إلى البعثة خبراء من تسع عشرة دولة، وتلقوا تدريبا لثلاثة أيام في العاصمة.

[^b]: انظر الفصل الرابع من مدونة السلوك، وكذلك ملاحظات لجنة البندقية بشأن شفافية المال السياسي.
`
