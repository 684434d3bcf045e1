/** Pictures that are held back until it is known whether a better one is to be shown instead. */
export type Curtain<Picture> = {
  show(picture: Picture): void;
  /** From now on pictures are shown as they come; the last of those held back at once, if it is still wanted. */
  rise(isWanted: boolean): void;
  risen: Promise<void>;
};

export function newCurtain<Picture>(draw: (picture: Picture) => void): Curtain<Picture> {
  let isDown = true;
  let latest: { picture: Picture } | null = null;
  const { promise: risen, resolve } = Promise.withResolvers<void>();
  return {
    show(picture) {
      if (isDown) latest = { picture };
      else draw(picture);
    },
    rise(isWanted) {
      isDown = false;
      if (latest !== null && isWanted) draw(latest.picture);
      latest = null;
      resolve();
    },
    risen,
  };
}
