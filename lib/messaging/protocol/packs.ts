import type { Pack, PackState } from '../../model/pack.ts';
import type { SurfaceMap } from '../../model/surface-map.ts';
import type { PackRefusal } from '../../rules/pack/validate-pack.ts';

/** Why a pack that came is not used. */
export interface RefusedPack {
  reason: PackRefusal;
  /** Where it is wrong: a path within the pack, a host, a number. */
  detail?: string;
  version?: number;
}

/** One pack of the team: what is used, and what is not. Either may be missing. */
export interface PackView {
  /** The surface's id; for a taught page `site:` and its host. */
  id: string;
  pack?: Pack;
  refused?: RefusedPack;
}

/** As much of a pack as a page needs. */
export type PagePack = Pick<Pack, 'id' | 'surface' | 'version' | 'state' | 'map' | 'match'>;

export type PackSaved =
  | { ok: true; version: number }
  | { ok: false; reason: 'forbidden' | 'unknown' | PackRefusal; detail?: string };

export interface PacksService {
  /**
   * The one pack by which this surface is read; without one the built-in map holds. `surface` is a surface's id, or `site:` and a host;
   * `path` is the page's, and only a taught page is bound to one. `refused`: why a newer pack is not used.
   */
  forPage(input: { surface: string; path?: string }): Promise<{ pack?: PagePack; refused?: PackRefusal }>;
  all(): Promise<PackView[]>;
  /** Anything may be handed in: it is judged here. Version, writer and time are given here. */
  save(input: { pack: unknown }): Promise<PackSaved>;
  /** From a page that the operator is teaching right now: the map that they pointed out, for this host alone. */
  teach(input: { surface: 'site.comments'; map: SurfaceMap; path: string }): Promise<PackSaved>;
  /** Switches the reading of a surface, or of a taught page, off and on. `unknown`: nothing is read there anyway. */
  setState(input: { id: string; state: PackState }): Promise<PackSaved>;
}
