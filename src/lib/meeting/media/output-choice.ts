/** Where this browser keeps how someone likes to see and hear the others (media-choices.svelte.ts). */
export const choicesKey = 'intervisio:affichage';

/** Where the voices came out last time, read by the door without the rest; null for the system's own choice. */
export function parseOutput(text: string | null): string | null {
	const { outputId } = parse(text);
	return typeof outputId === 'string' && outputId !== '' ? outputId : null;
}

/** The same choices, with this output. */
export function withOutput(text: string | null, outputId: string | null): string {
	return JSON.stringify({ ...parse(text), outputId });
}

export function readOutput(): string | null {
	try {
		return parseOutput(localStorage.getItem(choicesKey));
	} catch {
		// Storage closed: the system's own choice.
		return null;
	}
}

export function writeOutput(outputId: string | null): void {
	try {
		localStorage.setItem(choicesKey, withOutput(localStorage.getItem(choicesKey), outputId));
	} catch {
		// Storage closed: chosen again next time.
	}
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
	try {
		const given: unknown = JSON.parse(text ?? '{}');
		return typeof given === 'object' && given !== null ? { ...given } : {};
	} catch {
		// Someone else's value under our key.
		return {};
	}
}
