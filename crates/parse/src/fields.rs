//! What the fields of a dump's objects are called, and what they hold.
//!
//! The names are those of well-known scrapers, crawls, feeds and data sets of news.

use std::borrow::Cow;

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::byline::credited;
use crate::{Hints, Options};

pub(crate) type Object = Map<String, Value>;

const TEXT: &[&str] = &[
    "text",
    "body",
    "content",
    "maintext",
    "main_text",
    "article",
    "article_text",
    "article_body",
    "articleBody",
    "article_content",
    "full_text",
    "fulltext",
    "body_text",
    "bodyText",
    "content_text",
    "plain_text",
    "text_content",
    "story",
    "raw_text",
    "paragraphs",
    "document",
    "html",
    "raw_html",
    "content_html",
    "body_html",
    "article_html",
];
const TITLE: &[&str] = &["title", "headline", "heading", "article_title", "title_full", "page_title"];
const STANDFIRST: &[&str] = &[
    "standfirst",
    "subtitle",
    "subheadline",
    "sub_title",
    "deck",
    "dek",
    "lead",
    "description",
    "excerpt",
    "teaser",
    "summary",
    "abstract",
];
const URL: &[&str] =
    &["url", "link", "source_url", "canonical_url", "article_url", "web_url", "uri", "href", "source"];
const SITE: &[&str] = &[
    "site",
    "site_name",
    "sitename",
    "thread.site",
    "publisher",
    "publication",
    "outlet",
    "newspaper",
    "source_name",
    "source-hostname",
    "source",
    "domain",
    "source_domain",
    "hostname",
];
const AUTHORS: &[&str] = &["authors", "author", "byline", "author_name", "creator", "writer"];
const PUBLISHED: &[&str] = &[
    "published",
    "date",
    "date_published",
    "datePublished",
    "date_publish",
    "publish_date",
    "published_date",
    "published_at",
    "publishedAt",
    "published_time",
    "publication_date",
    "publish_time",
    "publish_at",
    "pub_date",
    "pubDate",
    "pub_time",
    "date_gmt",
    "created_at",
    "posted_at",
    "datetime",
    "seendate",
];
const FETCHED: &[&str] = &[
    "fetched",
    "fetched_at",
    "date_download",
    "crawled",
    "crawled_at",
    "crawl_date",
    "crawl_timestamp",
    "scraped_at",
];
/// Beside a title the day of publication, in a bare crawl the day of the crawl.
const EITHER: &[&str] = &["timestamp", "time"];
const LANGUAGE: &[&str] = &["language", "lang", "language_code"];

/// The names under which the text is looked for.
fn of_text(options: &Options) -> Vec<&str> {
    options.text_field.as_deref().map_or_else(|| TEXT.to_vec(), |field| vec![field])
}

/// Those names for people; the list is too long to be shown whole.
pub(crate) fn shown(options: &Options) -> String {
    match of_text(options)[..] {
        [first, second, third, _, ..] => format!("{first}, {second}, {third} and the like"),
        ref names => names.join(", "),
    }
}

/// The text of an object: of the fields that hold text the first that is not blank, or where all
/// are, an empty one. A list of paragraphs is put together with blank lines.
pub(crate) fn text<'a>(object: &'a Object, options: &Options) -> Option<Cow<'a, str>> {
    let mut texts = of_text(options).into_iter().filter_map(|field| words(get(object, field)?)).peekable();
    let first = texts.peek().map(|_| Cow::Borrowed(""));
    texts.find(|text| !text.trim().is_empty()).or(first)
}

/// What an object says about its text.
pub(crate) fn hints(object: &Object, text: &str) -> Hints {
    let found = |names: &[&str], fits: fn(&str) -> bool| {
        let values = names.iter().filter_map(|name| words(get(object, name)?));
        values.map(|value| plain(value.trim())).find(|value| !value.is_empty() && fits(value))
    };
    let dated = |names: &[&str]| names.iter().filter_map(|name| get(object, name)).find_map(moment);
    let title = found(TITLE, |_| true);
    let either = dated(EITHER);
    let (published, fetched) = if title.is_some() { (either, None) } else { (None, either) };
    Hints {
        url: found(URL, is_address),
        charset: None,
        standfirst: found(STANDFIRST, |_| true).filter(|lead| is_apart(lead, text)),
        site: found(SITE, |site| !is_address(site)),
        authors: AUTHORS
            .iter()
            .filter_map(|name| get(object, name))
            .map(|value| names(value).iter().flat_map(|name| credited(name)).collect::<Vec<_>>())
            .find(|names| !names.is_empty())
            .unwrap_or_default(),
        published: dated(PUBLISHED).or(published),
        fetched: dated(FETCHED).or(fetched),
        language: found(LANGUAGE, |_| true),
        title,
    }
}

/// The field of this name, else one that differs in case alone, else the one that a path with dots leads to.
fn get<'a>(object: &'a Object, name: &str) -> Option<&'a Value> {
    // An object has a few of more than a hundred names: a look at the lengths of its own costs less than a hash.
    let mut alike = None;
    for (key, value) in object.iter().filter(|(key, _)| key.len() == name.len()) {
        if key == name {
            return Some(value);
        }
        if alike.is_none() && key.eq_ignore_ascii_case(name) {
            alike = Some(value);
        }
    }
    if alike.is_some() {
        return alike;
    }
    let dot = name.bytes().position(|byte| byte == b'.')?;
    get(object.get(&name[..dot])?.as_object()?, &name[dot + 1..])
}

/// The words of a string, of a list of strings, or of an object that wraps one.
fn words(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Array(list) => {
            let paragraphs: Vec<&str> = list.iter().map(Value::as_str).collect::<Option<_>>()?;
            Some(Cow::Owned(paragraphs.join("\n\n")))
        }
        Value::Object(object) => {
            ["rendered", "name"].iter().find_map(|name| Some(Cow::Borrowed(object.get(*name)?.as_str()?)))
        }
        _ => None,
    }
}

/// `text` without character references.
fn plain(text: &str) -> String {
    if text.contains('&') { htmlize::unescape(text).into_owned() } else { text.to_owned() }
}

fn is_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

/// Whether a summary says something of its own: many are only the beginning of the text, cut.
fn is_apart(lead: &str, text: &str) -> bool {
    let start: String = lead.chars().take(40).collect();
    !text.contains(&start) && !lead.ends_with('…') && !lead.ends_with("...") && !lead.contains('<')
}

/// A moment as a date that is read everywhere: numbers are seconds, or milliseconds, since 1970.
fn moment(value: &Value) -> Option<String> {
    if let Value::Number(number) = value {
        return since_1970(number.to_string().split('.').next()?.parse().ok()?);
    }
    let text = words(value)?;
    let text = text.trim();
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    match text.len() {
        0 => None,
        9 | 10 | 13 if digits => since_1970(text.parse().ok()?),
        8 | 14 if digits => Some(format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..8])),
        _ => Some(text.to_owned()),
    }
}

/// A number of seconds or milliseconds since 1970 as a date, if it is one of the web's years.
fn since_1970(number: i64) -> Option<String> {
    let seconds = if number > 100_000_000_000 { number / 1000 } else { number };
    let moment = (seconds > 0).then(|| Timestamp::from_second(seconds).ok()).flatten()?;
    Some(moment.to_string())
}

/// The names in a string, a list of strings, an object with a `name` or a list of these.
pub(crate) fn names(value: &Value) -> Vec<String> {
    match value {
        Value::String(name) if !name.trim().is_empty() => vec![name.trim().to_owned()],
        Value::Array(list) => list.iter().filter(|item| !item.is_array()).flat_map(names).collect(),
        Value::Object(object) => match object.get("name") {
            Some(name) if !name.is_object() => names(name),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(object: &Value) -> (String, Hints) {
        let object = object.as_object().unwrap();
        let text = text(object, &Options::default()).unwrap().into_owned();
        let hints = hints(object, &text);
        (text, hints)
    }

    #[test]
    fn what_dumps_call_things_is_known() {
        let expected = Hints {
            url: Some("https://example.org/toll".into()),
            title: Some("Toll & quay".into()),
            site: Some("Quay Herald".into()),
            authors: vec!["Ada Finch".into()],
            published: Some("2025-03-04T08:00:00Z".into()),
            ..Hints::default()
        };
        for object in [
            json!({"maintext": "It rises.", "title": "Toll & quay", "url": "https://example.org/toll", "authors": ["Ada Finch"],
                "date_publish": "2025-03-04T08:00:00Z", "source_domain": "Quay Herald", "description": "It rises…"}),
            json!({"text": "It rises.", "title": "Toll &amp; quay", "source": "https://example.org/toll", "author": "Ada Finch",
                "date": "2025-03-04T08:00:00Z", "source-hostname": "Quay Herald", "raw_text": "Toll It rises."}),
            json!({"content": {"rendered": "It rises."}, "title": {"rendered": "Toll &#38; quay"}, "link": "https://example.org/toll",
                "author": {"name": "Ada Finch"}, "date_gmt": "2025-03-04T08:00:00Z", "site_name": "Quay Herald"}),
            json!({"Text": " ", "Body": "It rises.", "Headline": "Toll & quay", "URL": "https://example.org/toll", "Byline": "Ada Finch",
                "timestamp": 1_741_075_200, "source": {"id": null, "name": "Quay Herald"}}),
            json!({"paragraphs": ["It rises."], "title": "Toll & quay", "source_url": "https://example.org/toll",
                "authors": [{"name": "Ada Finch"}], "publishedAt": 1_741_075_200_000_i64, "publication": "Quay Herald"}),
        ] {
            assert_eq!(read(&object), ("It rises.".to_owned(), expected.clone()), "{object}");
        }
    }

    #[test]
    fn the_day_of_a_crawl_is_not_that_of_publication() {
        let hints = read(&json!({"text": "It rises.", "url": "https://example.org/toll", "timestamp": "2025-03-04T08:00:00Z"})).1;
        assert_eq!((hints.published, hints.fetched.as_deref()), (None, Some("2025-03-04T08:00:00Z")));
    }

    #[test]
    fn a_path_leads_to_the_text() {
        let object = json!({"text": "no", "page": {"main": {"text": "yes"}}});
        let options = Options { text_field: Some("page.main.text".into()), ..Options::default() };
        assert_eq!(text(object.as_object().unwrap(), &options).as_deref(), Some("yes"));
        assert_eq!(shown(&options), "page.main.text");
    }
}
