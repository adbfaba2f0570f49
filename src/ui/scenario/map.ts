/** The map of a variant with its places, in pixels of a drawing of `width` by `height`. Laid out when the site is built. */
export interface ScenarioMap {
	width: number;
	height: number;
	/** `x` and `y` are the upper left corner. */
	boxes: { scene: string; isEnding: boolean; x: number; y: number }[];
	/** `path` is that of an SVG path. */
	ways: { from: string; to: string; path: string }[];
}

export const boxSize = { width: 148, height: 46 };
