import { ficheShape } from '#domain/fiche/fiche-shape.ts';
import type { FicheDefinition } from '#domain/fiche/field.ts';
import type { FicheConnection } from '#lib/sync/fiche-connection.ts';
import { FicheAnswers } from './fiche-answers.svelte.ts';
import { FindingsState } from './findings-state.svelte.ts';
import type { GuardMemory } from './guard-memory.svelte.ts';
import { PresenceState } from './presence-state.svelte.ts';
import { SaveState } from './save-state.svelte.ts';
import { WatchState } from './watch-state.svelte.ts';

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
	readonly watch: WatchState;
	readonly findings: FindingsState;
	readonly memory: GuardMemory;
	/** A passage that somebody asked to see: its field shows it. */
	toReveal = $state.raw<{ key: string; start: number; end: number } | null>(null);
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
		const shape = ficheShape(definition);
		this.answers = new FicheAnswers(connection.doc, shape, () => this.writable);
		this.save = new SaveState(connection);
		this.presence = new PresenceState(connection.awareness);
		this.watch = new WatchState(connection, shape);
		this.findings = new FindingsState(definition, memory, () => this.watch.locate());
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
		return this.mayWrite && this.save.ready;
	}

	destroy(): void {
		this.findings.destroy();
		this.watch.destroy();
		this.presence.destroy();
		this.save.destroy();
		this.connection.destroy();
	}
}
