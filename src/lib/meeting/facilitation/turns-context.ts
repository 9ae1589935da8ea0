import { getContext, setContext } from 'svelte';
import type { FacilitationView } from '#domain/realtime/facilitation-view.ts';

type Turns = () => FacilitationView | null;
const key = Symbol('turns');

/** What every tile under this part of the page shows of the turns. */
export function provideTurns(turns: Turns): void {
	setContext(key, turns);
}

/** None for a tile that stands elsewhere. */
export function readTurns(): Turns {
	return getContext<Turns | undefined>(key) ?? (() => null);
}
