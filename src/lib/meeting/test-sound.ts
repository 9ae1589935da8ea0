const RATE = 22_050;
/** Two notes of a bell, a fifth apart: heard in a noisy corridor, gentle in a headset. */
const NOTES = [
	{ hertz: 587.3, from: 0 },
	{ hertz: 880, from: 0.28 }
] as const;
const SECONDS = 1.3;

/** Makes the sound that tries a loudspeaker: nothing is fetched for it. */
export function makeTestSound(): Blob {
	const count = Math.floor(RATE * SECONDS);
	const data = new DataView(new ArrayBuffer(44 + count * 2));
	writeHead(data, count);
	for (let place = 0; place < count; place += 1) {
		const at = place / RATE;
		const sum = NOTES.reduce((level, { hertz, from }) => {
			const since = at - from;
			if (since < 0) return level;
			return level + Math.sin(2 * Math.PI * hertz * since) * Math.exp(-3.2 * since);
		}, 0);
		data.setInt16(44 + place * 2, Math.max(-1, Math.min(1, sum * 0.4)) * 32_767, true);
	}
	return new Blob([data], { type: 'audio/wav' });
}

/** The head of a WAV file: one channel, sixteen bits. */
function writeHead(data: DataView, count: number): void {
	const letters = (at: number, text: string) =>
		[...text].forEach((letter, rank) => data.setUint8(at + rank, letter.charCodeAt(0)));
	letters(0, 'RIFF');
	data.setUint32(4, 36 + count * 2, true);
	letters(8, 'WAVEfmt ');
	data.setUint32(16, 16, true);
	data.setUint16(20, 1, true);
	data.setUint16(22, 1, true);
	data.setUint32(24, RATE, true);
	data.setUint32(28, RATE * 2, true);
	data.setUint16(32, 2, true);
	data.setUint16(34, 16, true);
	letters(36, 'data');
	data.setUint32(40, count * 2, true);
}
