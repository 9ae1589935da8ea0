import { announcer } from '#lib/ui/announcer.svelte.ts';

interface Sharer {
	readonly id: string;
	readonly name: string;
}

/** The screens that others show, in the order in which they began; two people may show theirs at once. */
export class SharedScreens {
	/** Kept before this viewer, whoever begins after it. */
	chosen = $state<string | null>(null);
	#known = $state.raw<readonly Sharer[]>([]);

	/** The one looked at: the chosen one while it lasts, else the last to begin. */
	get shownId(): string | null {
		const chosen = this.#known.find(({ id }) => id === this.chosen);
		return (chosen ?? this.#known.at(-1))?.id ?? null;
	}

	/** Takes who shows a screen now, in any order; says who begins and who stops. */
	follow(now: readonly Sharer[]): void {
		const before = this.#known;
		const has = (list: readonly Sharer[], sharer: Sharer) =>
			list.some(({ id }) => id === sharer.id);
		const begun = now.filter((one) => !has(before, one));
		const stopped = before.filter((one) => !has(now, one));
		if (begun.length + stopped.length === 0) return;
		this.#known = [...before.filter((one) => has(now, one)), ...begun];
		if (stopped.some(({ id }) => id === this.chosen)) this.chosen = null;
		const words = [
			...begun.map(({ name }) => `${name} montre son écran.`),
			...stopped.map(({ name }) => `${name} ne montre plus son écran.`)
		];
		announcer.say(words.join(' '), { channel: 'ecran' });
	}
}
