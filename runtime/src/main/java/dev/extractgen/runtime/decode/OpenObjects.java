package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** The objects that are being read, each within the one before, and what their schemas say of their members. */
final class OpenObjects {
    private final JsonReader json;
    private final Problems problems;
    private final Deque<OpenObject> objects = new ArrayDeque<>();

    private record OpenObject(Members members, int offset, BitSet seen) {}

    OpenObjects(JsonReader json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    void open(Members members) {
        objects.push(new OpenObject(members, json.offset(), new BitSet()));
    }

    int nextMember() {
        OpenObject object = objects.element();
        Members members = object.members;
        while (true) {
            int index = members.memberOf(json.nextMember(members.names()));
            if (index == JsonReader.END) {
                objects.pop();
                reportMissing(object);
                return Members.END;
            }
            if (index == JsonReader.OTHER) {
                if (members.others() != null) {
                    return members.size();
                }
                reportOther(members);
                continue;
            }
            if (object.seen.get(index)) {
                problems.add(Code.UNKNOWN_MEMBER, json.offset(), "no other name of a member that came before");
                json.skip();
                continue;
            }
            object.seen.set(index);
            if (json.type() != JsonType.NULL) {
                return index;
            }
            reportNull(members.get(index));
        }
    }

    private void reportMissing(OpenObject object) {
        if (object.seen.cardinality() == object.members.size()) {
            return;
        }
        for (int i = 0; i < object.members.size(); i++) {
            Member member = object.members.get(i);
            if (member.required() && !object.seen.get(i)) {
                Code code = member.nullable() ? Code.MISSING_NULLABLE_MEMBER : Code.MISSING_MEMBER;
                problems.addMember(code, object.offset, member.name(), "a member that is required");
            }
        }
    }

    private void reportOther(Members members) {
        if (members.isClosed()) {
            problems.add(Code.FORBIDDEN_MEMBER, json.offset(), "no such member; the schema forbids others");
        } else {
            problems.add(Code.UNKNOWN_MEMBER, json.offset(), "no such member; the schema does not declare it");
        }
        json.skip();
    }

    private void reportNull(Member member) {
        if (!member.nullable()) {
            Code code = member.required() ? Code.NULL_MEMBER : Code.UNEXPECTED_NULL;
            problems.add(code, json.offset(), "a value, not null");
        }
    }
}
