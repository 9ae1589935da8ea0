import { ficheShape } from '#domain/fiche/fiche-shape.ts';
import type { FicheDefinition } from '#domain/fiche/field.ts';
import type { ShownFinding } from '#lib/guard/shown-finding.ts';
import type { FicheConnection } from '#lib/sync/fiche-connection.ts';
import { FicheAnswers } from './fiche-answers.svelte.ts';
import { FindingTour } from './finding-tour.ts';
import { FindingsState } from './findings-state.svelte.ts';
import { formOrder } from './form-order.ts';
import type { GuardMemory } from './guard-memory.svelte.ts';
import { handOver, type HandOver, type UnsavedAnswer } from './hand-over.ts';
import { MendState } from './mend-state.svelte.ts';
import { OwnActivity } from './own-activity.ts';
import type { FichePresence } from './parse-presence.ts';
import { PresenceState } from './presence-state.svelte.ts';
import { SaveState } from './save-state.svelte.ts';
import { TextPlaces } from './text-places.ts';
import { UnsentLines } from './unsent-lines.svelte.ts';
import { WatchState } from './watch-state.svelte.ts';
import { WritingState } from './writing-state.svelte.ts';

/** What the person may do now; asked again each time. */
export interface FicheRights {
	canWrite(): boolean;
	canFinalise(): boolean;
}

/** One shared fiche on one screen. With its parts, the only code of the screen that observes Yjs. */
export class FicheController {
	readonly definition: FicheDefinition;
	readonly connection: FicheConnection;
	readonly answers: FicheAnswers;
	readonly save: SaveState;
	readonly presence: PresenceState;
	readonly writing: WritingState;
	readonly unsent = new UnsentLines();
	readonly watch: WatchState;
	readonly findings: FindingsState;
	readonly memory: GuardMemory;
	readonly mending: MendState;
	readonly places = new TextPlaces();
	readonly activity = new OwnActivity();
	readonly tour = new FindingTour(this);
	/** Place of a text in the form. */
	readonly rank: (key: string) => number;
	readonly #rights: FicheRights;

	constructor(
		connection: FicheConnection,
		definition: FicheDefinition,
		memory: GuardMemory,
		rights: FicheRights
	) {
		this.connection = connection;
		this.definition = definition;
		this.memory = memory;
		this.#rights = rights;
		this.rank = formOrder(definition);
		const shape = ficheShape(definition);
		this.answers = new FicheAnswers(connection.doc, shape, () => this.writable);
		this.save = new SaveState(connection, this.unsent);
		this.presence = new PresenceState(connection.awareness);
		this.writing = new WritingState(connection.doc);
		this.watch = new WatchState(connection, shape);
		this.findings = new FindingsState(definition, memory, memory.fiche, () => this.watch.locate());
		this.mending = new MendState(this.answers);
	}

	/** Her rights, whatever the state of the connection. */
	get mayWrite(): boolean {
		return this.#rights.canWrite();
	}

	/** Whether she may answer for a blocking passage, and end the fiche. */
	get mayFinalise(): boolean {
		return this.#rights.canFinalise() && this.#rights.canWrite();
	}

	get situationId(): string {
		return this.connection.situationId;
	}

	get writable(): boolean {
		return this.mayWrite && this.save.ready && !this.save.full;
	}

	/** Leads to a passage, where it stands by now. */
	reveal(key: string, finding: ShownFinding): void {
		const place = this.findings.locate(finding);
		if (place) this.places.at(key)?.reveal(place.start, place.end);
		else this.places.at(key)?.focus();
	}

	/** Who else is in a field, and whether she writes there. */
	peopleIn(field: string): readonly (FichePresence & { writing: boolean })[] {
		return this.presence
			.inField(field)
			.map((person) => ({ ...person, writing: this.writing.isWriting(person.client, field) }));
	}

	/** Sends what may still be sent, and gives what was not stored when the server ended the line. */
	collectUnsaved(): readonly UnsavedAnswer[] {
		const { closing } = this.save;
		const tooLong = this.unsent.sendAll();
		return handOver(this.definition, this.connection.left, { closing, wrote: true, tooLong })
			.unsaved;
	}

	/** [EDI-12] Leaves the fiche: what is being typed is sent, and has a moment to be stored; then the text is forgotten. */
	async leave(): Promise<HandOver> {
		const wrote = this.activity.typedLately;
		const tooLong = this.unsent.sendAll();
		this.#destroy();
		const left = await this.connection.leave();
		const { closing } = this.connection.view;
		return handOver(this.definition, left, { closing, wrote, tooLong });
	}

	#destroy(): void {
		this.findings.destroy();
		this.mending.destroy();
		this.watch.destroy();
		this.presence.destroy();
		this.writing.destroy();
		this.save.destroy();
	}
}
