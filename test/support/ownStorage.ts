/** What a page remembers, held by itself: component tests run beside each other in one browser, which would share it. */
function storage(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      held.set(key, String(value));
    },
    removeItem: (key) => {
      held.delete(key);
    },
    clear: () => held.clear(),
  };
}

for (const name of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(window, name, { value: storage(), configurable: true });
}
