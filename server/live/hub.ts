import type { LiveMessage } from '../../lib/sync/contract.ts';
import type { Holder } from './tickets.ts';

/** Changes that come this close together (ms) are told as one. */
const GATHER = 50;

export interface Listener extends Holder {
  send(text: string): void;
  close(code: number): void;
}

/** Tells the members of a workspace that there is something to pull, and nothing else. */
export interface Hub {
  /** Starts telling; the answer stops it. */
  join(listener: Listener): () => void;
  changed(workspaceId: string, changeNo: number): void;
  /** Says the newest number to everyone: it keeps workers awake and heals whatever was missed. */
  beat(): Promise<void>;
  /** Ends the connections of a session that signed out. */
  dismiss(sessionId: string): void;
  close(): void;
}

/** 1001: the server goes away. */
const GOING_AWAY = 1001;
/** Ours: signed out. */
const SIGNED_OUT = 4401;

/** @param newest reads the newest change number of a workspace. */
export function createHub(newest: (workspaceId: string) => Promise<number>): Hub {
  const listeners = new Map<string, Set<Listener>>();
  const waiting = new Map<string, { changeNo: number; timer: NodeJS.Timeout }>();
  const tell = (workspaceId: string, changeNo: number) => {
    const message: LiveMessage = { type: 'changed', changeNo };
    for (const listener of listeners.get(workspaceId) ?? []) listener.send(JSON.stringify(message));
  };
  const all = () => [...listeners.values()].flatMap(set => [...set]);
  return {
    join(listener) {
      const set = listeners.get(listener.workspaceId) ?? new Set();
      listeners.set(listener.workspaceId, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0 && listeners.get(listener.workspaceId) === set)
          listeners.delete(listener.workspaceId);
      };
    },
    changed(workspaceId, changeNo) {
      const kept = waiting.get(workspaceId);
      if (kept) kept.changeNo = Math.max(kept.changeNo, changeNo);
      else waiting.set(workspaceId, { changeNo, timer: setTimeout(fire, GATHER, workspaceId) });
    },
    beat: async () => {
      for (const workspaceId of listeners.keys()) tell(workspaceId, await newest(workspaceId));
    },
    dismiss(sessionId) {
      for (const listener of all()) if (listener.sessionId === sessionId) listener.close(SIGNED_OUT);
    },
    close() {
      for (const { timer } of waiting.values()) clearTimeout(timer);
      for (const listener of all()) listener.close(GOING_AWAY);
    },
  };

  function fire(workspaceId: string): void {
    const told = waiting.get(workspaceId);
    waiting.delete(workspaceId);
    if (told) tell(workspaceId, told.changeNo);
  }
}
