import { createGuestCookie } from './auth/guest-cookie.ts';
import type { Sql } from './db/database.ts';
import { createGuestDoor } from './db/guest-door.ts';
import type { Env } from './env.ts';
import { withGuestsOf } from './realtime/live/guest-facts.ts';
import type { createStores } from './stores.ts';

interface Given {
	readonly sql: Sql;
	readonly stores: Pick<ReturnType<typeof createStores>, 'reader' | 'guests'>;
	now(): Date;
}

/** What the patient's coming as a guest needs: his cookie, and facts that hold him. */
export function createGuestServices({ origin }: Pick<Env, 'origin'>, { sql, stores, now }: Given) {
	const guests = createGuestDoor(sql, now);
	return {
		/** [INT-4] Read by a guest's own page and socket, and by nothing else. */
		guestCookie: createGuestCookie(stores.guests, origin.startsWith('https:'), now),
		/** For a meeting being held, and for nothing else ([INT-11]). */
		ports: { loadFacts: withGuestsOf(stores.reader.loadFacts, guests), guests }
	};
}
