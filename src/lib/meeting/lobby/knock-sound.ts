const LASTS_MS = 1500;

/**
 * Two soft notes for whoever keeps the door, softer still when it is said again; silent where the browser does not allow
 * sound yet.
 */
export function playKnock(volume: 'knock' | 'reminder'): void {
	const context = new AudioContext();
	// `resume` stays unanswered until a first gesture on the page: the timer closes it all the same.
	context
		.resume()
		.then(() => ring(context, volume === 'knock' ? 0.08 : 0.03))
		.catch(() => undefined);
	setTimeout(() => context.close().catch(() => undefined), LASTS_MS);
}

function ring(context: AudioContext, gainAtStart: number): void {
	const gain = context.createGain();
	gain.connect(context.destination);
	gain.gain.setValueAtTime(gainAtStart, context.currentTime);
	gain.gain.exponentialRampToValueAtTime(0.001, context.currentTime + 0.5);
	[523, 659].forEach((pitch, rank) => {
		const start = context.currentTime + rank * 0.18;
		const note = context.createOscillator();
		note.frequency.value = pitch;
		note.connect(gain);
		note.start(start);
		note.stop(start + 0.16);
	});
}
