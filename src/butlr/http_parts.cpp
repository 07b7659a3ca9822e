// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/http_parts.h"

#include <QRegularExpression>

namespace floorscope {

namespace {

constexpr int kLongestText = 200;

int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool isWritingAlike(QChar character)
{
    return character.unicode() < 128 && character.isLetterOrNumber();
}

QString hex(uint number, int digits)
{
    return QString::number(number, 16).rightJustified(digits, QLatin1Char('0'));
}

/// One character of a secret as a pattern: itself, or as JSON (\/, \u002f), a URL (%2F, + for a blank) or HTML (&#47;,
/// &#x2f;, &amp;) writes it.
QString anyWriting(QChar character)
{
    const QString itself = QRegularExpression::escape(QString(character));
    if (isWritingAlike(character))
        return itself;
    QString percent;
    for (const char byte : QString(character).toUtf8())
        percent += QLatin1Char('%') + hex(static_cast<uchar>(byte), 2);
    const ushort code = character.unicode();
    QStringList forms{itself, QStringLiteral("(?i:%1)").arg(percent), QStringLiteral("(?i:\\\\+u%1)").arg(hex(code, 4)),
                      QStringLiteral("&#0*%1;").arg(code), QStringLiteral("(?i:&#x0*%1;)").arg(hex(code, 1))};
    if (code < 128)
        forms << QStringLiteral("\\\\+") + itself;
    if (character == QLatin1Char(' '))
        forms << QStringLiteral("\\+");
    const QString html = QString(character).toHtmlEscaped();
    if (html.size() > 1)
        forms << html;
    return QStringLiteral("(?:%1)").arg(forms.join(QLatin1Char('|')));
}

QString withoutSecret(QString text, const QString &secret)
{
    QString pattern;
    for (const QChar character : secret)
        pattern += anyWriting(character);
    const QRegularExpression writings(pattern);
    const QString gone = QStringLiteral("…");
    return (writings.isValid() ? text.replace(writings, gone) : text).replace(secret, gone);
}

}   // namespace

QString baseFolder(const QUrl &base)
{
    QString folder = base.path();
    while (folder.endsWith(QLatin1Char('/')))
        folder.chop(1);
    return folder;
}

QNetworkRequest plainRequest(const QUrl &url, const QString &token)
{
    QNetworkRequest request(url);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    return request;
}

QNetworkRequest jsonRequest(const QUrl &base, const QString &path, const QString &token)
{
    QUrl url = base;
    url.setPath(baseFolder(base) + path);
    QNetworkRequest request = plainRequest(url, token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Accept", "application/json");
    return request;
}

QString plainLine(const QString &text)
{
    static const QRegularExpression control(QStringLiteral("[\\p{Cc}\\p{Cf}]"));
    return QString(text).replace(control, QStringLiteral(" ")).simplified();
}

QString withoutSecrets(const QString &text, const QStringList &secrets)
{
    QString clean = text;
    for (const QString &secret : secrets)
        if (!secret.isEmpty())
            clean = withoutSecret(std::move(clean), secret);
    static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
    return plainLine(clean.replace(markup, QStringLiteral(" "))).left(kLongestText);
}

Error withoutSecrets(Error error, const QStringList &secrets)
{
    error.where = withoutSecrets(error.where, secrets);
    error.detail = withoutSecrets(error.detail, secrets);
    error.member = withoutSecrets(error.member, secrets);
    for (Fact &fact : error.facts)
        if (QString *text = std::get_if<QString>(&fact))
            *text = withoutSecrets(*text, secrets);
    return error;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && effectivePort(a) == effectivePort(b);
}

}   // namespace floorscope
