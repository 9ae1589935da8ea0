/** Under this, a microphone that listens to a quiet room still moves; a dead one does not. */
const DEAD = 0.0001;
const DEAD_AFTER_MS = 4000;
const EVERY_MS = 100;

export interface SoundReading {
	/** 0 to 1. */
	readonly level: number;
	/** Nothing at all has come out for four seconds. */
	readonly dead: boolean;
}

/** Turns one window of samples into a level from 0 to 1, as the ear would: quiet speech is visible. */
function levelOf(samples: Float32Array): number {
	let sum = 0;
	for (const sample of samples) sum += sample * sample;
	const loudness = Math.sqrt(sum / Math.max(1, samples.length));
	return Math.min(1, Math.sqrt(loudness) * 1.6);
}

/** Reads the level of a microphone ten times a second, until the returned function is called. */
export function watchSound(stream: MediaStream, read: (reading: SoundReading) => void): () => void {
	const context = new AudioContext();
	const analyser = context.createAnalyser();
	analyser.fftSize = 1024;
	const source = context.createMediaStreamSource(stream);
	source.connect(analyser);
	const samples = new Float32Array(analyser.fftSize);
	let deadSince: number | null = null;
	const timer = setInterval(() => {
		analyser.getFloatTimeDomainData(samples);
		const level = levelOf(samples);
		// A context that waits for a gesture reads zeros: that is not the microphone's fault.
		if (context.state !== 'running' || level > DEAD) deadSince = null;
		else deadSince ??= performance.now();
		read({ level, dead: deadSince !== null && performance.now() - deadSince > DEAD_AFTER_MS });
	}, EVERY_MS);
	return () => {
		clearInterval(timer);
		source.disconnect();
		context.close().catch(() => undefined);
	};
}
