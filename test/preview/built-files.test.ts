import { expect, test } from 'vitest'
import { previewed } from './previewed.ts'

const files = {
  'report.yaml': 'title: A Report\nlanguage: en\nrecommendations: { priority: [open] }\n',
  'sections/a.md':
    '---\ntitle: First\n---\n\n:::recommendation{#open to="Parliament"}\nCommissions should meet in public.\n:::\n',
}

test('the data of the recommendations are there, as they are now', async () => {
  const preview = await previewed(files)
  const csv = async () => (await fetch(`${preview.address}en/recommendations.csv`)).text()
  expect(await csv()).toContain('"Commissions should meet in public."')
  await preview.save('sections/a.md', files['sections/a.md'].replace('in public', 'in the open'))
  // The page is made anew when it is asked for.
  await fetch(`${preview.address}en/report.html`)
  expect(await csv()).toContain('"Commissions should meet in the open."')
  const json = await fetch(`${preview.address}en/recommendations.json`)
  expect(json.headers.get('content-type')).toContain('application/json')
  expect(await json.json()).toMatchObject({ recommendations: [{ id: 'open', addressee: 'Parliament' }] })
})

test('the PDF is printed when it is asked for', async () => {
  const preview = await previewed(files)
  const answer = await fetch(`${preview.address}en/report.pdf`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('what cannot be printed is said in words', async () => {
  const word = 'x'.repeat(400)
  const preview = await previewed({
    ...files,
    'sections/b.md': `---\ntitle: B\n---\n\n\`\`\`\n${word}\n\`\`\`\n\n| ${word} |\n|---|\n| 1 |\n`,
  })
  const answer = await fetch(`${preview.address}en/report.pdf`)
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('wider than the text of a page')])
})
