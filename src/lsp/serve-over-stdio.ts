import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { serve } from './serve.ts'

/** Answers the editor that started this process, over standard input and output. */
export function serveOverStdio(version: string): Promise<void> {
  const [reader, writer] = [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)]
  return serve({ reader, writer }, version)
}
