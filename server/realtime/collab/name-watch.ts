import type { GuardRule } from '#domain/guard/finding.ts';
import type { FieldFinding } from '#domain/guard/inspect-values.ts';
import { tellFinding, type ToldFinding } from '#domain/realtime/told-finding.ts';
import type { WatchedPassage, WatchMessage } from '#domain/realtime/watch-message.ts';
import type { Connection } from './connection.ts';
import { encodeWatch } from './frames.ts';
import type { CollabHubOptions } from './hub-options.ts';
import { carrySpan, currentText, placeOf } from './passage-place.ts';
import { readFreeTexts } from './read-free-texts.ts';
import type { Room } from './room.ts';
import { nameFault } from './sql-state.ts';

type Ports = Pick<CollabHubOptions, 'names' | 'readWithGuard' | 'log'>;

/** A text already read, and what was found in it. */
interface ReadText {
	readonly text: string;
	readonly found: readonly ToldFinding[];
}

/** What is known of one room; it goes with the room. */
interface Watched {
	names: string;
	texts: ReadonlyMap<string, ReadText>;
	passages: readonly WatchedPassage[];
	told: string;
	timer: NodeJS.Timeout | null;
	reading: boolean;
	again: boolean;
}

const knownRules: ReadonlySet<GuardRule> = new Set(['known-name', 'known-name-as-word']);
/** After a guard that failed. */
const retry = 2_000;
/** Beyond this nobody reads the list; finalisation counts them all. */
const mostPassages = 200;

/**
 * [GAR-40] Looks for the name to watch in the text of every room, beside the writing path, and tells all its browsers
 * where it stands. The name stays here; passages travel without their words, and never enter the document.
 * Advice: finalisation reads everything again.
 */
export class NameWatch {
	readonly #ports: Ports;
	readonly #pause: number;
	readonly #rooms = new WeakMap<Room, Watched>();
	readonly #stopListening: () => void;
	#stopped = false;

	constructor(ports: Ports, pause: number, find: (situationId: string) => Room | null) {
		this.#ports = ports;
		this.#pause = pause;
		this.#stopListening = ports.names.listen((situationId) => {
			const room = find(situationId);
			if (room) this.#plan(room, 0);
		});
	}

	/** The text changed; costs nothing where no name is watched. */
	changed(room: Room): void {
		if (this.#known(room).length > 0) this.#plan(room, this.#pause);
	}

	/** Somebody comes in: what is known now, and a reading if there was none yet. */
	greet(room: Room, connection: Connection): void {
		connection.send(encodeWatch(this.#messageOf(room)));
		if (this.#known(room).length > 0) this.#plan(room, 0);
	}

	stop(): void {
		this.#stopped = true;
		this.#stopListening();
	}

	#known(room: Room): readonly string[] {
		return this.#ports.names.known(room.key.situationId) ?? [];
	}

	#watched(room: Room): Watched {
		const known = this.#rooms.get(room);
		if (known) return known;
		const made: Watched = {
			names: '',
			texts: new Map(),
			passages: [],
			told: '',
			timer: null,
			reading: false,
			again: false
		};
		this.#rooms.set(room, made);
		return made;
	}

	#plan(room: Room, pause: number): void {
		const watched = this.#watched(room);
		watched.again = watched.reading;
		if (watched.timer || watched.reading) return;
		watched.timer = setTimeout(() => {
			watched.timer = null;
			void this.#read(room, watched);
		}, pause);
		watched.timer.unref();
	}

	async #read(room: Room, watched: Watched): Promise<void> {
		if (this.#stopped || room.over) return;
		watched.reading = true;
		let failed = false;
		try {
			await this.#readChanged(room, watched);
			this.#tell(room, watched);
		} catch (error) {
			// What was told stays, and follows the text meanwhile.
			failed = true;
			this.#ports.log.warn({ fault: nameFault(error) }, 'names were not looked for');
		} finally {
			watched.reading = false;
			if (failed) this.#plan(room, retry);
			else if (watched.again) this.#plan(room, this.#pause);
		}
	}

	async #readChanged(room: Room, watched: Watched): Promise<void> {
		const known = this.#known(room);
		const names = JSON.stringify(known);
		const former = names === watched.names ? watched.texts : new Map<string, ReadText>();
		const texts = Object.entries(known.length === 0 ? {} : readFreeTexts(room.fiche));
		const changed = texts.filter(([key, text]) => former.get(key)?.text !== text);
		const question = { profile: 'fiche', known, invited: [], structures: [] } as const;
		const findings =
			changed.length === 0
				? []
				: await this.#ports.readWithGuard(Object.fromEntries(changed), question);
		if (room.over) return;
		const isKnown = ({ rule }: FieldFinding): boolean => knownRules.has(rule);
		const found = findings.filter(isKnown);
		watched.names = names;
		watched.texts = new Map(
			texts.map(([key, text]) => {
				const kept = former.get(key);
				if (kept?.text === text) return [key, kept];
				return [key, { text, found: found.filter(({ field }) => field === key).map(tellFinding) }];
			})
		);
		// Placed again each time: the same words written anew are other characters for Yjs.
		watched.passages = [...watched.texts]
			.flatMap(([key, read]) => placeAll(room, key, read))
			.slice(0, mostPassages);
	}

	#messageOf(room: Room): WatchMessage {
		const known = this.#ports.names.known(room.key.situationId);
		const name = known === null ? 'inconnu' : known.length > 0 ? 'donne' : 'aucun';
		const passages = name === 'donne' ? this.#rooms.get(room)?.passages : undefined;
		return { name, passages: passages ?? [] };
	}

	#tell(room: Room, watched: Watched): void {
		if (room.over) return;
		const message = this.#messageOf(room);
		const told = JSON.stringify(message);
		if (told === watched.told) return;
		watched.told = told;
		room.broadcast(encodeWatch(message));
	}
}

function placeAll(
	{ fiche }: Room,
	field: string,
	{ text, found }: ReadText
): readonly WatchedPassage[] {
	const now = currentText(fiche, field);
	return found.flatMap(({ start, end, ...told }) => {
		const span = carrySpan(text, now, { start, end });
		const place = span && placeOf(fiche, field, span);
		return place ? { ...told, field, place } : [];
	});
}
