import type { Stay } from './stay.ts';

/** What LiveKit said of one connection; milliseconds since the epoch. */
export interface MediaEventFacts {
	readonly kind: 'joined' | 'left';
	/** The connection: a person who reconnects has a new one before the old one leaves (meeting.md §4.8). */
	readonly sid: string;
	readonly identity: string;
	readonly room: string;
	readonly at: number;
	/** When this connection began, as every event about it says; null when it does not. */
	readonly joinedAt: number | null;
}

/** Somebody in a room, as LiveKit was seen to hold him each time it was asked; milliseconds. */
export interface SightingFacts {
	readonly room: string;
	readonly identity: string;
	readonly firstAt: number;
	readonly lastAt: number;
}

interface Connection {
	readonly identity: string;
	readonly room: string;
	readonly from: number;
	readonly to: number;
}

/**
 * [EMA-5] The stays that LiveKit proves, by its events and by what it was seen to hold. Each event widens what is known
 * of its connection, so that neither their order nor their number changes anything ([EMA-6]); a departure alone proves
 * the arrival too, since it says when the connection began ([EMA-7]).
 */
export function buildMediaStays(
	{
		events,
		sightings
	}: { readonly events: readonly MediaEventFacts[]; readonly sightings: readonly SightingFacts[] },
	rooms: ReadonlyMap<string, string | null>,
	people: ReadonlyMap<string, string>
): readonly Stay[] {
	const connections = new Map<string, Connection>();
	for (const { sid, identity, room, at, joinedAt } of events) {
		const from = Math.min(at, joinedAt ?? at);
		const key = `${room} ${identity} ${sid}`;
		const known = connections.get(key);
		connections.set(key, {
			identity,
			room,
			from: Math.min(from, known?.from ?? from),
			to: Math.max(at, known?.to ?? at)
		});
	}
	const seen = sightings.map(({ identity, room, firstAt, lastAt }): Connection => {
		return { identity, room, from: firstAt, to: lastAt };
	});
	return [
		...[...connections.values()].flatMap((one) => stayOf(one, 'livekit', rooms, people)),
		...seen.flatMap((one) => stayOf(one, 'releve', rooms, people))
	];
}

function stayOf(
	{ identity, room, from, to }: Connection,
	source: Stay['source'],
	rooms: ReadonlyMap<string, string | null>,
	people: ReadonlyMap<string, string>
): Stay[] {
	const personId = people.get(identity);
	const situationId = rooms.get(room);
	if (personId === undefined || situationId === undefined) return [];
	const [enteredAt, leftAt] = [new Date(from).toISOString(), new Date(to).toISOString()];
	return [{ personId, situationId, mode: null, enteredAt, leftAt, seenAt: leftAt, source }];
}
