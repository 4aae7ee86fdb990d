// Sends one file in pieces (tus 1.0.0): what arrived stays there, whatever becomes of the connection
// or of this page. The same file chosen again goes on where it stopped.
const PIECE = 4 * 1024 * 1024;
const PAUSES = [500, 2000, 5000, 15000];
const VERSION = { 'Tus-Resumable': '1.0.0' };

const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

export class Sending {
  #file; #address; #csrf; #key; #request = null; #stopped = false; #tries = 0;

  constructor(file, address, csrf) {
    this.#file = file;
    this.#address = address;
    this.#csrf = csrf;
    this.#key = `tinhhoa-upload:${file.name}:${file.size}:${file.lastModified}`;
  }

  // Resolves with what came of the file; rejects with `paused`, or with the status that stands in the way.
  run(progress) {
    return this.#stubbornly(async () => {
      const address = await this.#all(progress);
      progress(this.#file.size, true);
      return this.#taken(address);
    });
  }

  // Resolves with where the whole file is; somebody else has it taken in.
  send(progress) {
    return this.#stubbornly(() => this.#all(progress));
  }

  async #stubbornly(step) {
    this.#stopped = false;
    for (this.#tries = 0; ; this.#tries += 1) {
      try {
        return await step();
      } catch (trouble) {
        if (this.#stopped) throw new Error('paused');
        const lasting = [403, 413, 507].includes(trouble.status);
        if (lasting || this.#tries >= PAUSES.length) throw trouble;
        if ([404, 410].includes(trouble.status)) localStorage.removeItem(this.#key);
        await new Promise((done) => setTimeout(done, PAUSES[this.#tries]));
        if (this.#stopped) throw new Error('paused');
      }
    }
  }

  async #all(progress) {
    const place = await this.#place();
    let offset = place.offset;
    progress(offset);
    while (offset < this.#file.size) {
      offset = await this.#piece(place.address, offset, progress);
      this.#tries = 0;
    }
    return place.address;
  }

  pause() {
    this.#stopped = true;
    this.#request?.abort();
  }

  async drop() {
    this.pause();
    const known = localStorage.getItem(this.#key);
    localStorage.removeItem(this.#key);
    if (known) await this.#ask('DELETE', known);
  }

  async #place() {
    const known = localStorage.getItem(this.#key);
    if (known) {
      const answer = await this.#ask('HEAD', known);
      if (answer.ok) return { address: known, offset: Number(answer.headers.get('Upload-Offset')) };
      if (![403, 404, 410].includes(answer.status)) throw this.#trouble(answer.status);
      localStorage.removeItem(this.#key);
    }
    const answer = await this.#ask('POST', this.#address, {
      'Upload-Length': this.#file.size,
      'Upload-Metadata': `filename ${base64(this.#file.name)}`,
    });
    if (answer.status !== 201) throw this.#trouble(answer.status);
    const address = new URL(answer.headers.get('Location'), location.href).pathname;
    localStorage.setItem(this.#key, address);
    return { address, offset: 0 };
  }

  #piece(address, offset, progress) {
    if (this.#stopped) throw this.#trouble(0);
    return new Promise((done, fail) => {
      const request = new XMLHttpRequest();
      this.#request = request;
      request.open('PATCH', address);
      const headers = { ...VERSION, 'X-XSRF-TOKEN': this.#csrf, 'Upload-Offset': offset, 'Content-Type': 'application/offset+octet-stream' };
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = (event) => progress(offset + event.loaded);
      request.onload = () => (request.status === 204
        ? done(Number(request.getResponseHeader('Upload-Offset')))
        : fail(this.#trouble(request.status)));
      request.onerror = () => fail(this.#trouble(0));
      request.onabort = () => fail(this.#trouble(0));
      request.send(this.#file.slice(offset, offset + PIECE));
    });
  }

  async #taken(address) {
    const answer = await this.#ask('POST', `${address}/taken`);
    if (!answer.ok) throw this.#trouble(answer.status);
    localStorage.removeItem(this.#key);
    return answer.json();
  }

  #ask(method, address, headers = {}) {
    return fetch(address, { method, redirect: 'manual', headers: { ...VERSION, 'X-XSRF-TOKEN': this.#csrf, ...headers } });
  }

  #trouble(status) {
    return Object.assign(new Error(`status ${status}`), { status });
  }
}
