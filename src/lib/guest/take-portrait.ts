/** As much as the meeting's socket takes in one message. */
const MAX_CHARS = 6900;
const SIZES = [160, 128, 96, 72] as const;

/** A small picture from one's own camera, in a few kilobytes; null when the camera shows nothing yet. */
export function takePortrait(video: HTMLVideoElement): string | null {
	const { videoWidth, videoHeight } = video;
	if (videoWidth === 0 || videoHeight === 0) return null;
	const canvas = document.createElement('canvas');
	for (const width of SIZES) {
		canvas.width = width;
		canvas.height = Math.round((width * videoHeight) / videoWidth);
		canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
		for (const quality of [0.7, 0.5, 0.3]) {
			const image = canvas.toDataURL('image/jpeg', quality);
			if (image.length <= MAX_CHARS) return image;
		}
	}
	return null;
}
