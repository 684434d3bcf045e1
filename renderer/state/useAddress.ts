import { useEffect } from 'react';
import { placeAt } from './address.ts';
import { useStore } from './store.ts';
import { views } from './viewSlice.ts';

/** Follows an address that is typed, pasted or come back to. */
export function useAddress(): void {
  useEffect(() => {
    const follow = () => {
      const place = placeAt(location.hash, views);
      if (place !== null) useStore.getState().goTo(place);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
}
