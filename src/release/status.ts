// What the operator is told: one value, written as JSON beside the site and as one line on the terminal. Pure.
import type { Built } from '#release/builder.ts';
import { problemsInData, type Problem } from '#catalogue/problem.ts';
import type { Failure, Machine } from './machine.ts';
import type { NextBuild } from './schedule.ts';

/** `stopped` is written by a watcher that was asked to end; one that was killed leaves its last state. */
export type State = 'starting' | 'building' | 'live' | 'failing' | 'stopped';

/** A site that was put online. */
export interface LiveSite extends Omit<Built, 'ok'> {
  /** Name of its folder among the releases. */
  release: string;
  /** `contentVersion` of the site's data; null when it was not found. */
  contentVersion: string | null;
  /** SHA-256 of the program that built it; empty when that is not known. */
  code: string;
  /** When it was put online, ISO 8601. */
  published: string;
}

export interface Status {
  state: State;
  /** Since when, ISO 8601. */
  since: string;
  /** When the watcher last gave a sign of life; it does so every minute. ISO 8601. */
  seen: string;
  pid: number;
  /** The site online; null when there is none. */
  live: LiveSite | null;
  /** The last failure; `mended` once a good state has followed it. Null when there was none since the start. */
  failure: { at: string; mended: boolean; message: string; problems: readonly Problem[] } | null;
  next: { at: string; day: string; because: NextBuild['because'] } | null;
}

/** The state that a machine is in, as the operator sees it. */
export function stateOf(machine: Machine): State {
  switch (machine.activity) {
    case 'closed':
      return 'stopped';
    case 'building':
    case 'publishing':
      return 'building';
    default:
      if (machine.failure !== null) return 'failing';
      return machine.begun && machine.live !== null ? 'live' : 'starting';
  }
}

/** The status that follows `before` (null at the start). Times are ISO 8601. */
export function nextStatus(
  before: Status | null,
  machine: Machine,
  facts: { now: string; pid: number; live: LiveSite | null; next: NextBuild | null },
): Status {
  const state = stateOf(machine);
  const { now, pid, live, next } = facts;
  return {
    state,
    since: before?.state === state ? before.since : now,
    seen: now,
    pid,
    live,
    failure: failureOf(before, machine.failure, now),
    next: next && { at: next.at.toISOString(), day: next.day, because: next.because },
  };
}

function failureOf(before: Status | null, failure: Failure | null, now: string): Status['failure'] {
  const last = before?.failure ?? null;
  if (failure === null) return last && { ...last, mended: true };
  const { message, problems } = failure;
  if (last?.problems === problems && last.message === message) return last;
  return { at: now, mended: false, message, problems };
}

/** One line for the terminal, Chinese and English. */
export function statusLine({ state, live, failure, next }: Status): string {
  const then =
    next === null ? '' : `；下次 · next ${next.day}${next.because === 'change' ? ' （有变化 · changes)' : ''}`;
  switch (state) {
    case 'starting':
      return '正在启动 · starting';
    case 'building':
      return `正在生成 · building${live ? `；在线 · online: ${live.release}` : ''}`;
    case 'failing': {
      const count = failure?.problems.length ?? 0;
      const why = count > 0 ? `数据有 ${count} 处问题 · ${problemsInData(count)}` : (failure?.message ?? '');
      const site = live ? `在线的仍是 · still online: ${live.release}` : '还没有网站在线 · no site is online yet';
      return `未更新 · not updated: ${why}；${site}`;
    }
    case 'live':
      return `在线 · live: ${live?.day}, ${live?.files} files, ${live?.seconds.toFixed(1)} s, ${live?.release}${then}`;
    case 'stopped':
      return `已停止，网站仍在 · stopped; the site stays as it is`;
  }
}
