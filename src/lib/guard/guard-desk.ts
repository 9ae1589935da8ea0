import { explainFinding } from '#domain/guard/explain-finding.ts';
import type { Finding } from '#domain/guard/finding.ts';
import { createReader, type GuardReader } from '#domain/guard/read-incrementally.ts';
import type { FoundTexts, GuardAnswer, GuardMessage, PublicNames, Texts } from './guard-message.ts';
import { mergeTold } from './merge-told.ts';

type Question = Extract<GuardMessage, { kind: 'read' }>;

/** Where the texts of one page are read: in a worker, or in the page when there is none. Holds the names to watch. */
export class GuardDesk {
	readonly #createReader: typeof createReader;
	#texts: Texts = {};
	#known: readonly string[] = [];
	#names: PublicNames = { invited: [] };
	/** Made again when the names change: what it remembers was read without them. */
	#reader: GuardReader | null = null;

	constructor(create = createReader) {
		this.#createReader = create;
	}

	/** Gives the answer to a question, nothing for the names to watch. */
	hear(message: GuardMessage): GuardAnswer | null {
		if (message.kind === 'watch') {
			this.#known = message.known;
			this.#reader = null;
			return null;
		}
		try {
			return { version: message.version, found: this.#read(message) };
		} catch {
			// The reason may hold words of the text: the page only learns that there is no answer.
			return { version: message.version, found: null };
		}
	}

	#read({ changed, names, told }: Question): FoundTexts {
		this.#texts = withChanges(this.#texts, changed);
		if (JSON.stringify(names) !== JSON.stringify(this.#names)) {
			this.#names = names;
			this.#reader = null;
		}
		const texts = this.#texts;
		this.#reader ??= this.#createReader({ profile: 'fiche', known: this.#known, ...this.#names });
		const found = this.#reader.read(texts);
		return new Map(
			[...found].map(([key, findings]) => {
				const text = texts[key] ?? '';
				return [key, mergeTold(text, shown(text, findings), told[key] ?? [])];
			})
		);
	}
}

function withChanges(texts: Texts, changed: Readonly<Record<string, string | null>>): Texts {
	const entries = Object.entries({ ...texts, ...changed });
	return Object.fromEntries(
		entries.flatMap(([key, text]) => (text === null ? [] : [[key, text] as const]))
	);
}

const shown = (text: string, findings: readonly Finding[]) =>
	findings.map((finding) => ({
		...finding,
		passage: text.slice(finding.start, finding.end),
		message: explainFinding(finding)
	}));
