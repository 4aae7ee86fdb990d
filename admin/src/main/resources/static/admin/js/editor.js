// The only place that knows which editor is used: SunEditor. Without it the field stays a plain one.
const LIBRARY = '/assets/lib/suneditor.min';

const VIETNAMESE = {
  code: 'vi', formats: 'Kiểu đoạn', blockStyle: 'Kiểu đoạn', horizontalLine: 'Đường kẻ ngang', tag_p: 'Đoạn văn', tag_h: 'Đề mục ', tag_blockquote: 'Trích dẫn',
  tag_pre: 'Nguyên dạng', tag_div: 'Khối', bold: 'Đậm', italic: 'Nghiêng', underline: 'Gạch chân', strike: 'Gạch ngang',
  subscript: 'Chỉ số dưới', superscript: 'Chỉ số trên', removeFormat: 'Bỏ định dạng', undo: 'Hoàn tác',
  redo: 'Làm lại', bulletedList: 'Danh sách dấu chấm', numberedList: 'Danh sách đánh số', list: 'Danh sách',
  link: 'Liên kết', link_modal_title: 'Chèn liên kết', link_modal_url: 'Địa chỉ', link_modal_text: 'Chữ hiển thị',
  link_modal_newWindowCheck: 'Mở ở cửa sổ mới', link_modal_downloadLinkCheck: 'Liên kết tải về',
  link_modal_bookmark: 'Dấu trang', link_modal_relAttribute: 'Thuộc tính rel', title: 'Tiêu đề',
  table: 'Bảng', horizontalRule: 'Đường kẻ ngang', hr_solid: 'Liền nét', hr_dashed: 'Gạch', hr_dotted: 'Chấm',
  codeView: 'Xem mã HTML', fullScreen: 'Toàn màn hình', image: 'Ảnh', edit: 'Sửa', remove: 'Bỏ', close: 'Đóng',
  submitButton: 'Đồng ý', cancel: 'Bỏ qua', save: 'Lưu', copy: 'Chép', unlink: 'Bỏ liên kết', insertRowAbove: 'Thêm dòng phía trên',
  insertRowBelow: 'Thêm dòng phía dưới', deleteRow: 'Bỏ dòng', insertColumnBefore: 'Thêm cột bên trái',
  insertColumnAfter: 'Thêm cột bên phải', deleteColumn: 'Bỏ cột', mergeCells: 'Gộp ô', unmergeCells: 'Tách ô',
  splitCells: 'Chia ô', tableHeader: 'Dòng tiêu đề', caption: 'Chú thích', rowHeader: 'Cột tiêu đề',
};

const sheet = (href) => Object.assign(document.createElement('link'), { rel: 'stylesheet', href });

let library;
function load() {
  library ??= import('./style-attributes.js').then(() => new Promise((done, failed) => {
    const style = sheet(`${LIBRARY}.css`);
    const script = Object.assign(document.createElement('script'), { src: `${LIBRARY}.js`, onload: done, onerror: failed });
    document.head.append(style, sheet('/assets/css/editor.css'), script);
  }));
  return library;
}

// Where a picture goes that was chosen for the text.
export let insertPicture = () => {};

// Vietnamese that was copied from an old document comes in the letters of its font.
async function inUnicode(field, html) {
  if (field.lang !== 'vi' || !/[\u00a1-\u00ff]/.test(html)) return undefined;
  const body = new FormData();
  body.append('_csrf', document.querySelector('input[name=_csrf]').value);
  body.append('html', html);
  const answer = await fetch('/old-letters', { method: 'POST', body }).catch(() => null);
  if (!answer?.ok || answer.redirected) return undefined;
  const pasted = await answer.json();
  if (pasted.blocks === 0) return undefined;
  const toast = Object.assign(document.createElement('div'), { className: 'toast' });
  toast.append(Object.assign(document.createElement('p'), { textContent: field.dataset.converted }));
  document.querySelector('.toasts').replaceChildren(toast);
  (await import('./toast.js')).start(toast);
  return pasted.html;
}

export async function start(field) {
  if (field.disabled || field.closest('fieldset')?.disabled) return;
  await load();
  const p = window.SUNEDITOR.plugins;
  const changed = () => {
    field.value = editor.$.html.get();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const offerPicture = (files) => document.dispatchEvent(new CustomEvent('picture-offered', { detail: files }));
  const editor = window.SUNEDITOR.create(field, {
    plugins: [p.blockStyle, p.list_bulleted, p.list_numbered, p.blockquote, p.link, p.table, p.hr, p.image],
    buttonList: [
      ['undo', 'redo'], ['blockStyle'],
      ['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript', 'removeFormat'],
      ['list_bulleted', 'list_numbered', 'blockquote'], ['link', 'table', 'hr'], ['codeView', 'fullScreen'],
    ],
    blockStyle: { items: ['p', 'h2', 'h3', 'h4', 'pre'] },
    image: { canResize: false, createFileInput: false },
    attributeWhitelist: { figure: 'data-asset', '*': 'lang|id' },
    defaultLine: 'p',
    tabDisable: true, // Tab leads on, as everywhere: nobody is held in the text.
    width: '100%',
    height: 'auto',
    minHeight: '420px',
    ...(field.dataset.interface === 'vi' ? { lang: VIETNAMESE } : {}),
    events: {
      onChange: changed,
      onPaste: ({ data }) => inUnicode(field, data),
      onImageUploadBefore: ({ info }) => {
        offerPicture([...(info.files ?? [])]);
        return false;
      },
    },
  });
  field.addEventListener('taken', () => editor.$.html.set(field.value));
  const surface = field.parentElement.querySelector('.sun-editor-editable');
  surface?.setAttribute('lang', field.lang);
  surface?.setAttribute('role', 'textbox');
  surface?.setAttribute('aria-multiline', 'true');
  surface?.setAttribute('aria-label', document.querySelector(`label[for="${field.id}"]`)?.textContent ?? '');
  document.querySelector(`label[for="${field.id}"]`)?.addEventListener('click', () => surface?.focus());
  for (const arrow of field.parentElement.querySelectorAll('.se-sub-arrow-btn')) {
    arrow.setAttribute('aria-label', arrow.previousElementSibling?.getAttribute('aria-label') ?? '');
  }
  insertPicture = (html) => {
    editor.$.html.insert(html, { skipCleaning: true });
    changed();
  };
}
