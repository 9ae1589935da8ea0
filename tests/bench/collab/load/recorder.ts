/** What the readers of one run note together. */
export class Recorder {
	/** Notes latencies only while true: not while everyone comes in and warms up. */
	recording = false;
	readonly latencies: number[] = [];

	arrived(sentAt: number, now: number): void {
		if (this.recording) this.latencies.push(now - sentAt);
	}
}
