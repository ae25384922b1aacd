// content/register/release.yaml: the last release of the data on record. The version of the data follows from what has changed since.
import { z } from 'zod';
import { Day } from './value.ts';

export const Release = z.strictObject({
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/u)
    .describe('那一版的版本号 · its version'),
  date: Day.describe('那一版的数据日期 · the day of its latest change'),
  addresses: z.int().nonnegative().describe('当时有多少网址 · how many addresses there were'),
  moves: z.int().nonnegative().describe('当时有多少网址已移动 · how many of them had moved'),
  content: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, { error: 'sha256' })
    .describe('当时数据的 SHA-256 · SHA-256 of its data'),
});
export type Release = z.infer<typeof Release>;
