import { announcer } from '#lib/ui/announcer.svelte.ts';
import { plural } from '#lib/ui/french-date.ts';

/** Says how many passages of a text are to be mended, a second after the last change: one's own text only. */
export function announceCount(count: () => number): void {
	let told = 0;
	$effect(() => {
		const now = count();
		const timer = setTimeout(() => {
			if (now !== told)
				announcer.say(
					now === 0
						? 'Plus rien à corriger dans ce texte.'
						: `${plural(now, 'passage', 'passages')} à corriger dans ce texte.`,
					{ channel: 'garde' }
				);
			told = now;
		}, 1000);
		return () => clearTimeout(timer);
	});
}
