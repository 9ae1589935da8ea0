import { explainFinding } from '#domain/guard/explain-finding.ts';
import type { Finding } from '#domain/guard/finding.ts';
import { createReader, type Reader } from './create-reader.ts';
import type { FoundTexts, GuardAnswer, GuardMessage, Texts } from './guard-message.ts';
import type { Lexicon } from './load-lexicon.ts';

type Question = Extract<GuardMessage, { kind: 'read' }>;

/** Where the texts of one page are read: in a worker, or in the page when there is none. Holds the names to watch. */
export class GuardDesk {
	readonly #lexicon: Promise<Lexicon>;
	#texts: Texts = {};
	#known: readonly string[] = [];
	#invited: readonly string[] = [];
	/** Made again when the names change: what it remembers was read without them. */
	#reader: Reader | null = null;

	constructor(load: () => Promise<Lexicon>) {
		this.#lexicon = load();
	}

	/** Gives the answer to a question, nothing for the names to watch. */
	async hear(message: GuardMessage): Promise<GuardAnswer | null> {
		if (message.kind === 'watch') {
			this.#known = message.known;
			this.#reader = null;
			return null;
		}
		try {
			return { version: message.version, found: await this.#read(message) };
		} catch {
			// The reason may hold words of the text: the page only learns that there is no answer.
			return { version: message.version, found: null };
		}
	}

	async #read({ changed, invited }: Question): Promise<FoundTexts> {
		this.#texts = withChanges(this.#texts, changed);
		if (JSON.stringify(invited) !== JSON.stringify(this.#invited)) {
			this.#invited = invited;
			this.#reader = null;
		}
		await this.#lexicon;
		const texts = this.#texts;
		this.#reader ??= createReader({
			profile: 'fiche',
			known: this.#known,
			invited: this.#invited
		});
		const found = this.#reader.read(texts);
		return new Map([...found].map(([key, findings]) => [key, shown(texts[key] ?? '', findings)]));
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
