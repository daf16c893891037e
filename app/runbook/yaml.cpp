// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/yaml.h"

#include "runbook/caps.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <libfyaml.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Yaml
{
    Q_DECLARE_TR_FUNCTIONS(Yaml)
};

struct FreeYaml
{
    void operator()(fy_parser *parser) const { fy_parser_destroy(parser); }
    void operator()(fy_diag *diag) const { fy_diag_destroy(diag); }
};

struct FreeEvent
{
    fy_parser *parser = nullptr;
    void operator()(fy_event *event) const { fy_parser_event_free(parser, event); }
};

QString tokenText(fy_token *token)
{
    size_t length = 0;
    const char *text = fy_token_get_text(token, &length);
    return text ? QString::fromUtf8(text, qsizetype(length)) : QString();
}

/// The parser's events as one tree; the first thing that is refused ends it.
class YamlTreeReader
{
public:
    YamlTreeReader(const QByteArray &bytes, const QString &path)
        : m_path(path)
    {
        fy_diag_cfg quiet {};
        fy_diag_cfg_default(&quiet);
        quiet.fp = nullptr;
        m_diag.reset(fy_diag_create(&quiet));
        fy_diag_set_collect_errors(m_diag.get(), true);
        fy_parse_cfg config {};
        config.flags = fy_parse_cfg_flags(FYPCF_QUIET);
        config.diag = m_diag.get();
        m_parser.reset(fy_parser_create(&config));
        m_ready = m_parser
            && fy_parser_set_string(m_parser.get(), bytes.constData(), size_t(bytes.size())) == 0;
    }

    Result<YamlNode> read()
    {
        while (m_ready && m_error.message.isEmpty()) {
            const std::unique_ptr<fy_event, FreeEvent> event(fy_parser_parse(m_parser.get()),
                                                             {m_parser.get()});
            if (!event)
                break;
            if (event->type == FYET_STREAM_END)
                return finished();
            take(event.get());
        }
        if (m_error.message.isEmpty())
            takeSyntaxError();
        return std::unexpected(m_error);
    }

private:
    struct Open
    {
        YamlNode node;
        QString key;
        bool hasKey = false;
        int keyLine = 0;
        QSet<QString> keys;
    };

    Result<YamlNode> finished()
    {
        if (m_documents == 0)
            return YamlNode {};
        return std::move(m_root);
    }

    void refuse(const QString &message, int line)
    {
        m_error = {message, u"%1:%2"_s.arg(m_path).arg(line)};
    }

    void takeSyntaxError()
    {
        void *previous = nullptr;
        const fy_diag_error *first = fy_diag_errors_iterate(m_diag.get(), &previous);
        const QString message = first && first->msg ? QString::fromUtf8(first->msg).trimmed()
                                                    : Yaml::tr("this is no YAML");
        refuse(message, first && first->line > 0 ? first->line : 1);
    }

    void take(fy_event *event)
    {
        const fy_mark *mark = fy_event_start_mark(event);
        const int line = mark ? mark->line + 1 : 1;
        switch (event->type) {
        case FYET_DOCUMENT_START:
            if (++m_documents > 1)
                refuse(Yaml::tr("there is more than one document in the file"), line);
            break;
        case FYET_ALIAS: refuse(Yaml::tr("aliases are not allowed"), line); break;
        case FYET_SCALAR: takeScalar(event->scalar, line); break;
        case FYET_MAPPING_START:
            open(YamlNode::Kind::Mapping, event->mapping_start.anchor, event->mapping_start.tag,
                 line);
            break;
        case FYET_SEQUENCE_START:
            open(YamlNode::Kind::Sequence, event->sequence_start.anchor, event->sequence_start.tag,
                 line);
            break;
        case FYET_MAPPING_END:
        case FYET_SEQUENCE_END: {
            YamlNode node = std::move(m_open.back().node);
            m_open.pop_back();
            place(std::move(node));
            break;
        }
        default: break;
        }
    }

    bool plain(fy_token *anchor, fy_token *tag, int line)
    {
        if (anchor)
            refuse(Yaml::tr("anchors are not allowed"), line);
        else if (tag)
            refuse(Yaml::tr("tags are not allowed"), line);
        return !anchor && !tag;
    }

    void open(YamlNode::Kind kind, fy_token *anchor, fy_token *tag, int line)
    {
        if (!plain(anchor, tag, line))
            return;
        if (!m_open.empty() && m_open.back().node.kind == YamlNode::Kind::Mapping
            && !m_open.back().hasKey)
            return refuse(Yaml::tr("a key must be a word"), line);
        if (int(m_open.size()) >= Caps::planDepth)
            return refuse(Yaml::tr("nested more than %1 deep").arg(Caps::planDepth), line);
        Open opened;
        opened.node.kind = kind;
        opened.node.line = line;
        m_open.push_back(std::move(opened));
    }

    void takeScalar(const fy_event_scalar_data &scalar, int line)
    {
        if (!plain(scalar.anchor, scalar.tag, line))
            return;
        YamlNode node;
        node.line = line;
        node.text = tokenText(scalar.value);
        node.quoted = scalar.value && fy_token_scalar_style(scalar.value) != FYSS_PLAIN;
        if (!m_open.empty() && m_open.back().node.kind == YamlNode::Kind::Mapping
            && !m_open.back().hasKey) {
            Open &mapping = m_open.back();
            if (mapping.keys.contains(node.text))
                return refuse(Yaml::tr("the key \"%1\" stands here twice").arg(node.text), line);
            mapping.keys.insert(node.text);
            mapping.key = node.text;
            mapping.hasKey = true;
            mapping.keyLine = line;
            return;
        }
        place(std::move(node));
    }

    void place(YamlNode node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
        } else if (Open &parent = m_open.back(); parent.node.kind == YamlNode::Kind::Mapping) {
            node.keyLine = parent.keyLine;
            parent.node.members.push_back({parent.key, std::move(node)});
            parent.hasKey = false;
        } else {
            parent.node.elements.push_back(std::move(node));
        }
    }

    QString m_path;
    std::unique_ptr<fy_diag, FreeYaml> m_diag;
    std::unique_ptr<fy_parser, FreeYaml> m_parser;
    bool m_ready = false;
    std::vector<Open> m_open;
    YamlNode m_root;
    int m_documents = 0;
    Error m_error;
};

} // namespace

const YamlNode *YamlNode::member(QStringView key) const
{
    for (const auto &[name, node] : members) {
        if (name == key)
            return &node;
    }
    return nullptr;
}

bool YamlNode::isNull() const
{
    return kind == Kind::Scalar && !quoted && (text.isEmpty() || text == u"~" || text == u"null");
}

QJsonValue YamlNode::toJson() const
{
    if (kind == Kind::Mapping) {
        QJsonObject object;
        for (const auto &[name, node] : members)
            object.insert(name, node.toJson());
        return object;
    }
    if (kind == Kind::Sequence) {
        QJsonArray array;
        for (const YamlNode &element : elements)
            array.append(element.toJson());
        return array;
    }
    if (quoted)
        return text;
    if (text == u"true" || text == u"false")
        return text == u"true";
    bool integer = false;
    const qint64 number = text.toLongLong(&integer);
    const bool same =
        integer && QString::number(number) == text && qAbs(number) < (qint64(1) << 53);
    return same ? QJsonValue(number) : QJsonValue(text);
}

Result<YamlNode> readYaml(const QByteArray &bytes, const QString &path)
{
    if (bytes.size() > Caps::planBytes)
        return failure(Yaml::tr("the file is larger than 1 MiB"), path);
    if (bytes.contains('\0') || !bytes.isValidUtf8()) {
        int line = 1;
        for (const QByteArray &row : bytes.split('\n')) {
            if (row.contains('\0') || !row.isValidUtf8())
                break;
            ++line;
        }
        return failure(Yaml::tr("this is no UTF-8 text"), u"%1:%2"_s.arg(path).arg(line));
    }
    return YamlTreeReader(bytes, path).read();
}
